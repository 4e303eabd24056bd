### Tên cơ quan như đứng trong câu.

agency-uscis = Sở Di trú (USCIS)
agency-eoir = tòa di trú (EOIR)
agency-ircc = cơ quan di trú Canada (IRCC)
agency-ukvi = cơ quan thị thực và di trú Anh (UKVI)
agency-dos-ceac = Bộ Ngoại giao Hoa Kỳ
agency-dol-flag = Bộ Lao động Hoa Kỳ
agency-au-homeaffairs = Bộ Nội vụ Úc
agency-de-auswaertiges-amt = Bộ Ngoại giao Đức
agency-other = một cơ quan khác
